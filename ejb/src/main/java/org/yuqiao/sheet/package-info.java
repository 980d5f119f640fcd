/**
 * Spreadsheets as clerks and banks hand them in (电子表格): CSV and XLSX as rows of cells, and what a
 * cell says as a date, an amount or a text, with every fault named in words.
 *
 * <p>Entry: {@code SheetFile} gives the rows, {@code CellReading} reads a row's cells. What the
 * columns mean is known to the contexts that read them. Clauses: D-1. Out of scope: writing files.
 */
package org.yuqiao.sheet;
