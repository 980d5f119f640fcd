package org.yuqiao.history.boundary;

import org.yuqiao.kernel.Refusal;

/**
 * Something wrong with a row.
 *
 * @param row the row's place below the header, from one; zero is the header, or the whole file
 * @param column the heading of the column, or null where the row as a whole is at fault
 * @param code stable, for machines
 * @param message the sentence in Chinese
 * @param messageEn the sentence in English
 * @param clause the clause that says so
 */
public record ImportFault(
    int row, String column, String code, String message, String messageEn, String clause) {

  static ImportFault of(int row, Refusal refusal) {
    return new ImportFault(
        row, refusal.field(), refusal.code(), refusal.zh(), refusal.en(), refusal.clause());
  }
}
