package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.diagram.scene.Size;

/** One trust, there or missing, with what the rules say about it: how its line looks and reads. */
final class TrustLine {
	private final String id;
	private final String trusting;
	private final String trusted;
	private final boolean missing;
	private final List<Mark> marks;
	private boolean told;

	/**
	 * @param id stable key
	 * @param trusting name of the domain that trusts
	 * @param trusted name of the domain that is trusted
	 * @param kind {@link LineKind#TRUST} or {@link LineKind#MISSING}
	 * @param marks findings about it
	 */
	TrustLine(String id, String trusting, String trusted, LineKind kind, List<Mark> marks) {
		this.id = id;
		this.trusting = trusting;
		this.trusted = trusted;
		missing = kind == LineKind.MISSING;
		this.marks = marks;
	}

	/** @return whether it exists and no rule objects to it; information is no objection */
	boolean isPlain() {
		return kind() == LineKind.TRUST;
	}

	/** @return whether its line was drawn together with that of the other direction */
	boolean isTold() {
		return told;
	}

	Link link(Node from, Node to) {
		List<String> words = new ArrayList<>();
		String said = Messages.format(missing ? "TrustLine_mustTrust" : "TrustLine_trusts", trusted);
		if (isPlain()) {
			words.add(said);
			words.addAll(rules());
		} else {
			words.add(String.join(" \u00b7 ", judgement(), String.join(", ", rules())));
			words.add(said);
		}
		return line(from, to, kind(), words, sentence());
	}

	/** @return one line for this direction and the other */
	Link mutual(TrustLine back, Node from, Node to) {
		told = true;
		back.told = true;
		Set<String> words = new LinkedHashSet<>(List.of(Messages.get("TrustLine_mutual")));
		words.addAll(rules());
		words.addAll(back.rules());
		return line(from, to, LineKind.MUTUAL_TRUST, List.copyOf(words), sentence() + "\n" + back.sentence());
	}

	private Link line(Node from, Node to, LineKind kind, List<String> words, String tip) {
		ChipContent content = new ChipContent(id, words, tip, kind);
		Size size = NodeSizes.of(content);
		boolean dashed = missing && kind == LineKind.ACCEPTED;
		LineStyle style = new LineStyle(missing ? null : id, kind, dashed, tip);
		return new Link(id, from, to, List.of(), List.of(new Chip(size.width(), size.height(), content)), true, style);
	}

	private LineKind kind() {
		if (worst(Severity.ERROR) || worst(Severity.WARNING) || missing && worst(Severity.INFO)) {
			return missing ? LineKind.MISSING : LineKind.WRONG;
		}
		return worst(Severity.ACCEPTED) ? LineKind.ACCEPTED : LineKind.TRUST;
	}

	private boolean worst(Severity severity) {
		return marks.stream().anyMatch(mark -> mark.severity() == severity);
	}

	private Set<String> rules() {
		Set<String> rules = new LinkedHashSet<>();
		for (Mark mark : marks) {
			if (mark.finding() != null) {
				rules.add(mark.finding().rule().id());
			}
		}
		return rules;
	}

	private String judgement() {
		return Messages.get("TrustLine_" + switch (kind()) {
			case MISSING -> "missing";
			case ACCEPTED -> missing ? "acceptedMissing" : "accepted";
			default -> worst(Severity.ERROR) ? "forbidden" : "unforeseen";
		});
	}

	private String sentence() {
		StringBuilder text = new StringBuilder(Messages.format(missing ? "TrustLine_noTrust" : "TrustLine_sentence", trusting, trusted));
		marks.forEach(mark -> text.append('\n').append(mark.text()));
		return text.toString();
	}
}
