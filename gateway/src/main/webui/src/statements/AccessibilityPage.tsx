import { Page } from '../page/Page';

export function AccessibilityPage() {
  return (
    <Page title="Accessibility statement">
      <div className="prose">
        <p className="govuk-body">
          This statement is about the web pages of Scrutineer. The council that runs them wants as many people as
          possible to be able to use them. You should be able to:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>zoom to 400% and read everything without scrolling sideways</li>
          <li>use every page with a keyboard alone</li>
          <li>use every page with a screen reader, and hear when an alert arrives</li>
          <li>change colours and contrast with your device’s own settings</li>
          <li>print minutes without menus</li>
        </ul>
        <h2 className="govuk-heading-m">How accessible it is</h2>
        <p className="govuk-body">
          The pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. Every page is tested by
          machine each time the program is built.
        </p>
        <p className="govuk-body">
          Documents that councils upload, such as older minutes as PDF, may not be accessible. The published minutes
          page gives the same text in accessible form.
        </p>
        <h2 className="govuk-heading-m">Tell us what does not work</h2>
        <p className="govuk-body">
          If you cannot use something, or need it in another form, tell your council’s democratic services. They answer
          within five working days and pass on what has to be mended.
        </p>
        <h2 className="govuk-heading-m">If you are not content with the answer</h2>
        <p className="govuk-body">
          The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications)
          (No. 2) Accessibility Regulations 2018. If you are not happy with how a council responds, contact the{' '}
          <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
            Equality Advisory and Support Service
          </a>
          .
        </p>
      </div>
    </Page>
  );
}
