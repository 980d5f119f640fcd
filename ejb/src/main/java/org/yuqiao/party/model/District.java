package org.yuqiao.party.model;

import java.util.List;

/** The districts and counties of Chongqing (区县) and the areas that act like one. */
public final class District {

  private static final List<String> ALL = OfficialTable.lines("districts.txt");

  private District() {}

  /** All names, in the order official lists use. */
  public static List<String> all() {
    return ALL;
  }

  public static boolean isKnown(String name) {
    return name != null && ALL.contains(name);
  }
}
