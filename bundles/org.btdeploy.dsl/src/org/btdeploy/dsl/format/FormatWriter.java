package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.print.Layout;
import org.btdeploy.dsl.print.Sections;
import org.btdeploy.dsl.written.Indentation;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;

/** Writes a parsed text anew in the canonical form. */
final class FormatWriter {
	private final SourceText source;
	private final Layout layout;
	private final StringBuilder out;

	FormatWriter(SourceText source, Layout layout) {
		this.source = source;
		this.layout = layout;
		out = new StringBuilder(source.length() + 256);
	}

	String write(WrittenElement deployment) {
		Gap before = Gap.first(source, deployment.start());
		Gap after = Gap.of(source, deployment.end(), source.length(), true);
		above(before.above(), before.blankAtEnd(), "");
		element(deployment, "", new ArrayList<>(after.behind()));
		above(after.above(), false, "");
		return out.toString();
	}

	private void element(WrittenElement element, String indent, List<Comment> behind) {
		Head head = new Head(source, element);
		Body body = new Body(source, element);
		List<Comment> behindHead = new ArrayList<>();
		if (element.open() != null) {
			Gap gap = Gap.of(source, element.headEnd(), element.open().start(), true);
			behindHead.addAll(gap.behind());
			behindHead.addAll(gap.above());
		}
		behindHead.addAll(body.behindBrace());
		boolean braces = !body.isEmpty() || element.syntax().isBodyMandatory();
		if (!braces) {
			behindHead.addAll(behind);
		}
		List<Comment> misplaced = new ArrayList<>(head.displaced());
		misplaced.addAll(Comment.takeMisplaced(behindHead));
		above(misplaced, false, indent);
		out.append(indent).append(head.text());
		if (!braces) {
			behind(behindHead);
		} else if (behindHead.isEmpty() && body.onOneLine() && !element.syntax().isBodyMandatory()) {
			body.lines().forEach(line -> out.append(line == body.lines().get(0) ? " { " : " ").append(line.text));
			out.append(" }");
			behind(behind);
		} else {
			out.append(" {");
			behind(behindHead);
			body(element, body, indent + layout.unit());
			out.append(indent).append('}');
			behind(behind);
		}
	}

	private void body(WrittenElement element, Body body, String indent) {
		Line before = null;
		for (Line line : body.lines()) {
			boolean apart = line.child != null && Sections.apart(element.element(), before == null || before.child == null ? null : before.child.element(), line.child.element());
			if (before != null && (apart || line.blankBefore())) {
				out.append(layout.lineEnd());
			}
			above(line.above, line.blankAtEnd, indent);
			if (line.child != null) {
				element(line.child, indent, line.behind);
			} else {
				out.append(indent).append(line.text);
				behind(line.behind);
			}
			before = line;
		}
		if (before != null && !body.atEnd().isEmpty() && body.atEnd().get(0).blankBefore()) {
			out.append(layout.lineEnd());
		}
		above(body.atEnd(), false, indent);
	}

	/** Comments on lines of their own; single blank lines between them stay. */
	private void above(List<Comment> comments, boolean blankAtEnd, String indent) {
		boolean first = true;
		for (Comment comment : comments) {
			if (!first && comment.blankBefore()) {
				out.append(layout.lineEnd());
			}
			out.append(indent).append(lines(Indentation.change(comment.text(), comment.indent(), indent))).append(layout.lineEnd());
			first = false;
		}
		if (blankAtEnd && !first) {
			out.append(layout.lineEnd());
		}
	}

	private void behind(List<Comment> comments) {
		for (Comment comment : comments) {
			out.append(' ').append(lines(comment.text()));
		}
		out.append(layout.lineEnd());
	}

	/** Lines of a long comment end as all others do. */
	private String lines(String comment) {
		return comment.indexOf('\n') < 0 && comment.indexOf('\r') < 0 ? comment
			: comment.replace("\r\n", "\n").replace('\r', '\n').replace("\n", layout.lineEnd());
	}
}
