package org.yuqiao.sheet;

/** A column of a spreadsheet, by which its entries and their faults are named. */
public interface Column {

  /** The heading as it stands in the file. */
  String header();
}
