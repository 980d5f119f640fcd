package org.yuqiao.casefile.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;

/**
 * A case that waits for the reader.
 *
 * @param verb what is to be done
 * @param deadline what the nearest open deadline is for, or null
 * @param daysLeft working days to it, negative when past, or null
 */
public record WorkItem(
    CaseRow row,
    Label verb,
    Label deadline,
    LocalDate dueOn,
    boolean provisional,
    Integer daysLeft) {}
