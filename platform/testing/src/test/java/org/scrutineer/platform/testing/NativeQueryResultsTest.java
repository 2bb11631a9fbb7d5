package org.scrutineer.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NativeQueryResultsTest {

    private static final Set<String> ALLOWED = Set.of("Tuple", "Report");

    @Test
    void aPlainValueIsFoundWhateverStandsBeforeIt() {
        assertEquals(List.of("UUID", "byte[]", "Long"), NativeQueryResults.ofPlainValues("""
                        database.createNativeQuery("SELECT id FROM search(:words, cast(:day AS date)) id", UUID.class);
                        (byte[]) database.createNativeQuery(
                                "SELECT content FROM file WHERE id = ?1",
                                byte[].class);
                        database.createNativeQuery(sql(of(filter)), Long.class);
                        """, ALLOWED));
    }

    @Test
    void entitiesTuplesAndNothingAreNot() {
        assertEquals(List.of(), NativeQueryResults.ofPlainValues("""
                        database.createNativeQuery(SQL, Tuple.class).getResultList();
                        database.createNativeQuery(sql(filter), Report.class);
                        database.createNativeQuery("SELECT 1").setParameter(1, String.class).find(Other.class, id);
                        """, ALLOWED));
    }
}
