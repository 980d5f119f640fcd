package org.yuqiao.closing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.yuqiao.audit.model.MerkleTree;

/** The root is what the decision record says it is, and changes with everything it stands for. */
class SealRootTest {

  private static final String A = "aa".repeat(32);
  private static final String B = "bb".repeat(32);
  private static final String C = "cc".repeat(32);

  @Test
  void a_tree_of_three_leaves_is_a_pair_and_one() {
    var tree = new MerkleTree();
    tree.add(A);
    tree.add(B);
    tree.add(C);
    assertThat(tree.rootText()).isEqualTo(sm3("01" + sm3("01" + A + B) + C));
    assertThat(tree.leaves()).isEqualTo(3);
  }

  @Test
  void one_leaf_is_its_own_root_and_no_leaf_has_one_too() {
    var one = new MerkleTree();
    one.add(A);
    assertThat(one.rootText()).isEqualTo(A);
    assertThat(new MerkleTree().rootText()).isEqualTo(sm3("00"));
  }

  @Test
  void the_root_of_a_day_is_pinned() {
    var root = new SealRoot();
    root.add("FUND", 3, A);
    root.add("FUND", 4, B);
    String fund = sm3("02" + hex("FUND:3-4\n") + sm3("01" + A + B));
    assertThat(root.root()).isEqualTo(fund);
  }

  @Test
  void the_order_in_which_chains_come_does_not_count() {
    var one = new SealRoot();
    one.add("FUND", 1, A);
    one.add("ZD2026-000001", 1, B);
    var other = new SealRoot();
    other.add("ZD2026-000001", 1, B);
    other.add("FUND", 1, A);
    assertThat(one.root()).isEqualTo(other.root());
    assertThat(one.chains()).isEqualTo(2);
    assertThat(one.records()).isEqualTo(2);
  }

  @Test
  void another_place_in_the_chain_is_another_root() {
    var one = new SealRoot();
    one.add("FUND", 1, A);
    var other = new SealRoot();
    other.add("FUND", 2, A);
    assertThat(one.root()).isNotEqualTo(other.root());
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes());
  }

  private static String sm3(String hex) {
    var digest = new SM3Digest();
    byte[] bytes = HexFormat.of().parseHex(hex);
    digest.update(bytes, 0, bytes.length);
    var hash = new byte[32];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }
}
