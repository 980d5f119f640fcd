package org.yuqiao.closing.boundary;

import org.yuqiao.closing.model.Obstacle;
import org.yuqiao.policy.model.Clause;

/**
 * What stands in the way of closing a day.
 *
 * @param item what it is about, as {@code kind:name}; the name an explanation gives
 * @param explainable whether a person's written words may stand for it
 */
public record ObstacleView(
    String code, String clause, String item, boolean explainable, String zh, String en) {

  static ObstacleView of(Obstacle obstacle) {
    return new ObstacleView(
        obstacle.code(),
        Clause.DAY_END.id(),
        obstacle.item(),
        obstacle.explainable(),
        obstacle.zh(),
        obstacle.en());
  }
}
