package org.yuqiao.web.faces.casefile;

/** How a field of an act is entered. */
public enum FieldKind {
  MONEY,
  DAY,
  TEXT,
  LONG_TEXT,
  CHOICE
}
