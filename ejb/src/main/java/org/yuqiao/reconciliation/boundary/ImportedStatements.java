package org.yuqiao.reconciliation.boundary;

import java.util.List;

/**
 * What came of importing a file.
 *
 * @param statements the file's statements; one imported before is the one of then
 * @param lines lines of the file
 * @param newLines lines that are kept now
 * @param knownLines lines that were kept before and add nothing
 */
public record ImportedStatements(
    List<StatementView> statements, int lines, int newLines, int knownLines) {

  public ImportedStatements {
    statements = List.copyOf(statements);
  }
}
