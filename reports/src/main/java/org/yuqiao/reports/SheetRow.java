package org.yuqiao.reports;

import java.util.Arrays;

/**
 * A row of the approval sheet as its template takes it: a shape, its section, up to six cells. A
 * cell is a text, a whole number or an amount.
 *
 * @param shape the name of the template's band that lays out the cells
 * @param heading whether the row names columns
 * @param strong whether the row stands out
 */
record SheetRow(
    String section,
    String shape,
    Boolean heading,
    Boolean strong,
    Object a,
    Object b,
    Object c,
    Object d,
    Object e,
    Object f) {

  static SheetRow of(String section, String shape, Object... cells) {
    Object[] six = Arrays.copyOf(cells, 6);
    return new SheetRow(
        section, shape, false, false, six[0], six[1], six[2], six[3], six[4], six[5]);
  }

  SheetRow asHeading() {
    return new SheetRow(section, shape, true, false, a, b, c, d, e, f);
  }

  SheetRow emphasised(boolean standsOut) {
    return new SheetRow(section, shape, heading, standsOut, a, b, c, d, e, f);
  }
}
