package org.yuqiao.audit.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * A Merkle tree over hashes, grown leaf by leaf (SM3). The shape is that of RFC 6962: complete
 * trees from the left, each twice the next; a node is the hash of the byte 1 and its two halves, a
 * tree without leaves the hash of the byte 0. Leaves are hashes of texts that begin otherwise, so
 * that no node can pass for one.
 */
public final class MerkleTree {

  private static final byte EMPTY = 0;
  private static final byte NODE = 1;

  private record Subtree(long leaves, byte[] hash) {}

  private final Deque<Subtree> complete = new ArrayDeque<>();
  private long leaves;

  /** Adds a leaf on the right. */
  public void add(byte[] leaf) {
    leaves++;
    var tree = new Subtree(1, leaf);
    while (!complete.isEmpty() && complete.peek().leaves() == tree.leaves()) {
      tree = join(complete.pop(), tree);
    }
    complete.push(tree);
  }

  /** Adds a leaf given in hex. */
  public void add(String hex) {
    add(HexFormat.of().parseHex(hex));
  }

  public long leaves() {
    return leaves;
  }

  /** The root over the leaves so far. */
  public byte[] root() {
    if (complete.isEmpty()) {
      return hash(EMPTY, new byte[0], new byte[0]);
    }
    Subtree tree = null;
    for (Subtree left : complete) {
      tree = tree == null ? left : join(left, tree);
    }
    return tree.hash();
  }

  /** The root in lower-case hex. */
  public String rootText() {
    return HexFormat.of().formatHex(root());
  }

  private static Subtree join(Subtree left, Subtree right) {
    return new Subtree(left.leaves() + right.leaves(), hash(NODE, left.hash(), right.hash()));
  }

  private static byte[] hash(byte kind, byte[] left, byte[] right) {
    var digest = new SM3Digest();
    digest.update(kind);
    digest.update(left, 0, left.length);
    digest.update(right, 0, right.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }
}
