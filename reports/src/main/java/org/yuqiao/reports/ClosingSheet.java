package org.yuqiao.reports;

import java.util.List;
import org.yuqiao.reports.model.PrintStamp;

/** A sheet of the close: of a day, a month or a year. */
record ClosingSheet(
    PrintStamp stamp, String title, String subtitle, String state, List<SheetRow> rows) {}
