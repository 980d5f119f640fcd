package org.yuqiao.web.faces.statements;

import java.io.Serializable;

/** Which page of a list an address asks for. */
public class GetPages implements Serializable {

  static final int SIZE = 50;

  private static final long serialVersionUID = 1L;

  private final long count;
  private final int page;

  GetPages(String asked, long count) {
    this.count = count;
    int wanted = asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    this.page = Math.min(wanted, getLast());
  }

  int first() {
    return (page - 1) * SIZE;
  }

  public long getCount() {
    return count;
  }

  /** From one. */
  public int getPage() {
    return page;
  }

  public int getLast() {
    return (int) Math.max(1, (count + SIZE - 1) / SIZE);
  }
}
