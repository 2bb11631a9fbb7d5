package org.scrutineer.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsAreAsWideAsTheirWidestCellAndNumbersStandToTheRight() {
        var table = new Table("Document", "Decisions").row("june.txt", 7).row("a-longer-name.html", 12);

        assertEquals("""
                Document            Decisions
                ------------------  ---------
                june.txt                    7
                a-longer-name.html         12""", table.toString());
    }

    @Test
    void aRowHasAsManyCellsAsThereAreHeadings() {
        var table = new Table("One", "Two");

        assertThrows(IllegalArgumentException.class, () -> table.row("alone"));
    }
}
