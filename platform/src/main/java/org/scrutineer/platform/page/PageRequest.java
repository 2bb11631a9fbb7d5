package org.scrutineer.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The two query parameters of every list. */
public class PageRequest {

    /** Rows on the page, 1 to 200. */
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1) @Max(200) public int limit = 20;

    /** As a page before gave it. */
    @QueryParam("cursor")
    @Size(max = 1000) public String cursor;

    /** The position to go on from, of so many parts. */
    public Optional<Cursor> after(int parts) {
        return cursor == null || cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.decode(cursor, parts));
    }
}
