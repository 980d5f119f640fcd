package org.yuqiao.closing.boundary;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.closing.model.Obstacle;

/** What stands open between the books and the banks at the end of a day. */
@Dependent
class BankSide {

  List<Obstacle> obstacles(LocalDate day) {
    return List.of();
  }
}
