package org.scrutineer.recommendations.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first of many, and how many there are. */
@Schema(name = "DueList")
record DueList(Total total, List<DueItem> items) {}
