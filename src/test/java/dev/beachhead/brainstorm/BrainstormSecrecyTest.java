package dev.beachhead.brainstorm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class BrainstormSecrecyTest {

    @Test
    void viewsReadNotesOnlyThroughWhatTheirViewerMaySee() {
        var main = Brainstorm.class.getProtectionDomain().getCodeSource().getLocation();
        var brainstorm = new ClassFileImporter().importUrl(main);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.brainstorm\\.(Notes|Brainstorm|BrainstormRules|NoteRules|GroupRules"
                        + "|BrainstormSentences|BrainstormStation|BrainstormObjections|ShownNotes)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Notes.class.getName())
                .because("Notes holds hidden notes too; a view asks the brainstorm what its viewer may see")
                .check(brainstorm);
    }
}
