package org.scrutineer.local;

import org.scrutineer.local.council.DemonstrationCouncil;
import org.scrutineer.local.part.Context;

/** What is shown when everything is ready. */
final class Welcome {
    private Welcome() {}

    static String text(Context context) {
        var accounts = new Table("Account", "Password", "Who", "Role");
        DemonstrationCouncil.ACCOUNTS.forEach(
                account -> accounts.row(account.user(), account.password(), account.name(), account.what()));
        return """

                Scrutineer is at  %s
                Mails are at      %s
                Logs are in       %s
                Data is in        %s

                %s
                """.formatted(
                        context.ports().gatewayUrl(),
                        context.ports().mailPageUrl(),
                        context.data().logs(),
                        context.data().root(),
                        accounts);
    }
}
