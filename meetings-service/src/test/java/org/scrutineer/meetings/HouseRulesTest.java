package org.scrutineer.meetings;

import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.HouseRules;

class HouseRulesTest {

    @Test
    void theCodeKeepsTheRulesOfTheHouse() {
        HouseRules.check("org.scrutineer.meetings");
    }
}
