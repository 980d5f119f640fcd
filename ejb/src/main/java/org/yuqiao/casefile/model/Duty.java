package org.yuqiao.casefile.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.yuqiao.kernel.Label;

/**
 * The acts of one case that different people must do (岗位分离, C-2), whatever their roles:
 * administrators are no exception.
 */
public enum Duty {
  ACCEPT("受理", "accepting", BridgeCase::acceptedBy),
  REVIEW("复核", "reviewing", BridgeCase::reviewedBy),
  APPROVE("审批", "approving", BridgeCase::approvedBy),
  SECOND_APPROVE("第二审批", "second approval", BridgeCase::secondApprovedBy),
  PREPARE("放款制单", "preparing the payment", BridgeCase::preparedBy),
  RELEASE("放款复核", "releasing the payment", BridgeCase::releasedBy);

  private final String zh;
  private final String en;
  private final Function<BridgeCase, String> doneBy;

  Duty(String zh, String en, Function<BridgeCase, String> doneBy) {
    this.zh = zh;
    this.en = en;
    this.doneBy = doneBy;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }

  /** The user name of who did it in this case, or null. */
  public String doneBy(BridgeCase file) {
    return doneBy.apply(file);
  }

  /** Another duty of the case that the person has already done. */
  public Optional<Duty> conflictFor(BridgeCase file, String username) {
    return Arrays.stream(values())
        .filter(duty -> duty != this && username.equals(duty.doneBy(file)))
        .findFirst();
  }
}
