package org.yuqiao.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the JDK's own parser reads it, with what the ratchet looks at. */
final class SourceFile {

  /**
   * A method with a body.
   *
   * @param lines from its first to its last, annotations and signature included
   */
  record Method(String name, int lines, int parameters, boolean ordinary) {}

  private final String name;
  private final String text;
  private final List<Method> methods = new ArrayList<>();
  private final List<String> imports = new ArrayList<>();
  private boolean inexact;

  private SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Files as they stand, read by one run of the parser. */
  static List<SourceFile> of(List<Path> paths) {
    var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
    return parse(files.getJavaFileObjectsFromPaths(paths));
  }

  /** A text as if it stood in a file. */
  static List<SourceFile> of(String name, String text) {
    var source =
        new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    return parse(List.of(source));
  }

  private static List<SourceFile> parse(Iterable<? extends JavaFileObject> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var options = List.of("-encoding", "UTF-8");
    var task = (JavacTask) compiler.getTask(null, null, null, options, null, sources);
    var read = new ArrayList<SourceFile>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        var file = unit.getSourceFile();
        var one = new SourceFile(file.getName(), file.getCharContent(true).toString());
        one.new Reader(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
        read.add(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  String name() {
    return name;
  }

  List<Method> methods() {
    return methods;
  }

  List<String> imports() {
    return imports;
  }

  /** Whether a double or a float occurs in it. */
  boolean inexact() {
    return inexact;
  }

  /** The longest line, in characters. */
  int width() {
    return text.lines().mapToInt(String::length).max().orElse(0);
  }

  private final class Reader extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private String owner = "";

    Reader(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitImport(ImportTree node, Void none) {
      imports.add(node.getQualifiedIdentifier().toString());
      return super.visitImport(node, none);
    }

    @Override
    public Void visitClass(ClassTree node, Void none) {
      var outer = owner;
      owner = node.getSimpleName().toString();
      super.visitClass(node, none);
      owner = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree node, Void none) {
      if (node.getBody() != null && node.getReturnType() != null) {
        methods.add(method(node));
      }
      return super.visitMethod(node, none);
    }

    private Method method(MethodTree node) {
      boolean overriding =
          node.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));

      return new Method(
          owner + "." + node.getName(),
          (int) (line(node, false) - line(node, true) + 1),
          node.getParameters().size(),
          !overriding);
    }

    private long line(Tree node, boolean start) {
      long at =
          start ? positions.getStartPosition(unit, node) : positions.getEndPosition(unit, node);
      return unit.getLineMap().getLineNumber(at);
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree node, Void none) {
      var kind = node.getPrimitiveTypeKind();
      inexact |= kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void none) {
      inexact |= node.getValue() instanceof Double || node.getValue() instanceof Float;
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void none) {
      inexact |= Set.of("Double", "Float").contains(node.getName().toString());
      return null;
    }
  }
}
