package org.yuqiao.closing.model;

import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/**
 * What stands in the way of closing a day (封账障碍).
 *
 * @param code stable, for machines
 * @param item what it is about, as {@code kind:name}, for example {@code statement:ZH01}
 * @param explainable whether a person's written words may stand for it
 */
public record Obstacle(String code, String item, boolean explainable, String zh, String en) {

  /** What no words can mend. */
  public static Obstacle hard(String code, String item, String zh, String en) {
    return new Obstacle(code, item, false, zh, en);
  }

  /** What a person may explain. */
  public static Obstacle open(String code, String item, String zh, String en) {
    return new Obstacle(code, item, true, zh, en);
  }

  public Refusal refusal() {
    return new Refusal(code, Clause.DAY_END.id(), null, zh, en);
  }
}
