//! Addresses that lead to the site from elsewhere.

use super::{Route, percent};

/// An absolute address: the site's own, a page and its state. What of the site's own address a link
/// cannot hold is percent-encoded; its closing slash may be left out.
pub fn absolute(base: &str, route: &Route, fragment: &str) -> String {
    let slash = if base.ends_with('/') { "" } else { "/" };
    let hash = if fragment.is_empty() { "" } else { "#" };
    [&percent::encode_unsafe(base), slash, &route.path(), hash, fragment].concat()
}

/// From where an address can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// From everywhere, as far as the address itself tells.
    Everywhere,
    /// From the network that its device is in.
    Network,
    /// From its device alone.
    Device,
}

impl Reach {
    /// From where an absolute address can be reached, by its host.
    pub fn of(address: &str) -> Self {
        let Some(rest) = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) else {
            return Self::Device;
        };
        let authority = rest.split(['/', '#', '?']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        if let Some((host, _)) = host.strip_prefix('[').and_then(|host| host.split_once(']')) {
            return of_ipv6(host);
        }
        let host = host.split(':').next().unwrap_or_default();
        match host.parse::<std::net::Ipv4Addr>() {
            Ok(ip) if ip.is_loopback() || ip.is_unspecified() => Self::Device,
            Ok(ip) if ip.is_private() || ip.is_link_local() => Self::Network,
            Ok(_) => Self::Everywhere,
            Err(_) => of_name(host),
        }
    }
}

fn of_name(host: &str) -> Reach {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    match host.rsplit('.').next() {
        None | Some("" | "localhost") => Reach::Device,
        Some("local" | "lan" | "internal") => Reach::Network,
        // A name without a dot is known within a network only.
        Some(last) if last == host => Reach::Network,
        Some(_) => Reach::Everywhere,
    }
}

fn of_ipv6(host: &str) -> Reach {
    match host.to_ascii_lowercase().as_str() {
        "::1" | "::" => Reach::Device,
        host if ["fe80:", "fc", "fd"].iter().any(|start| host.starts_with(start)) => Reach::Network,
        _ => Reach::Everywhere,
    }
}
