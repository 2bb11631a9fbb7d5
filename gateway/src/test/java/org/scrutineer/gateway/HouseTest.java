package org.scrutineer.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "org.scrutineer.gateway", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule featuresFormNoCycles =
            slices().matching("org.scrutineer.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDoorKnowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.scrutineer.meetings..",
                    "org.scrutineer.recommendations..",
                    "org.scrutineer.notifications..",
                    "org.scrutineer.platform..");

    @ArchTest
    static final ArchRule nobodyAsksTheClockBehindTheTestsBack =
            noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses().should().accessField(System.class, "out");
}
