// Header and footer around the page.

const LINKS = [["../utforska/", "Utforska"], ["../budget/", "Budget"], ["../vision/", "Vision"], ["../om/", "Om"]];

export function Frame({ scope, updated, children }) {
  return (
    <>
      <a className="skip-link" href="#content">Hoppa till innehållet</a>
      <header className="site-header">
        <div className="site-header-row">
          <a className="brand" href="../">
            <svg className="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
              <path className="brand-spokes" d="M16 16V4M16 16l10.4-6M16 16l10.4 6M16 16v12M16 16L5.6 22M16 16L5.6 10"/>
              <circle className="brand-ring" cx="16" cy="16" r="12"/>
              <circle className="brand-hub" cx="16" cy="16" r="4.5"/>
            </svg>
            Hubben
          </a>
          <nav className="site-nav" aria-label="Huvudmeny">
            <ul>
              {LINKS.map(([href, name], i) => (
                <li key={href}><a className="nav-link" href={href} aria-current={i === 0 ? "page" : undefined}>{name}</a></li>
              ))}
            </ul>
          </nav>
          <nav className="languages" aria-label="Språk">
            <ul><li><a className="nav-link" href="../en/utforska/" lang="en" hrefLang="en">English</a></li></ul>
          </nav>
        </div>
        <p className="scope">{scope ?? "\u00a0"}</p>
      </header>
      <main id="content" className="content" tabIndex={-1}>{children}</main>
      <footer className="site-footer">
        <div className="site-footer-row">
          <p>Inga kakor, ingen spårning. Det du väljer stannar i din enhet.</p>
          {updated && <p>Data från {updated}</p>}
          <ul className="footer-links">
            <li><a href="../om/">Om</a></li>
            <li><a href="mailto:kontakt@hubben.example">Rapportera fel</a></li>
          </ul>
        </div>
      </footer>
    </>
  );
}
