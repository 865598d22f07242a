package org.btdeploy.dsl.written;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.print.Place;
import org.btdeploy.dsl.print.Syntax;
import org.btdeploy.dsl.print.SyntaxTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How an element stands in the text it was parsed from: its phrases in the order of the text, its braces. */
public final class WrittenElement {
	private final EObject element;
	private final Syntax syntax;
	private final List<WrittenPhrase> phrases = new ArrayList<>();
	private final List<Piece> leads = new ArrayList<>();
	private Piece keyword;
	private Piece open;
	private Piece close;

	private WrittenElement(EObject element) {
		this.element = element;
		this.syntax = SyntaxTable.of(element.eClass());
	}

	/** @return the element as it is written; null if it does not come from a text */
	public static WrittenElement of(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return null;
		}
		WrittenElement written = new WrittenElement(element);
		written.read(node);
		return written;
	}

	public EObject element() {
		return element;
	}

	public Syntax syntax() {
		return syntax;
	}

	/** @return all phrases, children included, in the order of the text */
	public List<WrittenPhrase> phrases() {
		return phrases;
	}

	/** @return the occurrences of the phrase of that index in the syntax, in the order of the text */
	public List<WrittenPhrase> phrases(int index) {
		List<WrittenPhrase> found = new ArrayList<>();
		for (WrittenPhrase phrase : phrases) {
			if (phrase.index() == index) {
				found.add(phrase);
			}
		}
		return found;
	}

	/** @return the keyword the element begins with */
	public Piece keyword() {
		return keyword;
	}

	/** @return the opening brace, null if there is no body */
	public Piece open() {
		return open;
	}

	/** @return the closing brace, null if there is no body */
	public Piece close() {
		return close;
	}

	public int start() {
		return keyword.start();
	}

	public int end() {
		return close != null ? close.end() : headEnd();
	}

	/** @return offset behind the last token before the body */
	public int headEnd() {
		int end = keyword.end();
		for (WrittenPhrase phrase : phrases) {
			if (phrase.phrase().place() != Place.BODY) {
				end = phrase.end();
			}
		}
		return end;
	}

	private void read(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
			if (assignment != null) {
				value(assignment.getFeature(), child);
			} else if (child instanceof ICompositeNode composite) {
				read(composite);
			} else {
				token(new Piece(child.getOffset(), child.getEndOffset(), child.getText(), Piece.Kind.LEAD, null));
			}
		}
	}

	private void token(Piece piece) {
		if (keyword == null) {
			keyword = piece;
			return;
		}
		switch (piece.text()) {
			case "{" -> open = piece;
			case "}" -> close = piece;
			case "," -> last().add(new Piece(piece.start(), piece.end(), ",", Piece.Kind.COMMA, null));
			default -> leads.add(piece);
		}
	}

	private void value(String feature, INode node) {
		int index = syntax.indexOf(feature);
		boolean child = syntax.phrases().get(index).isChildren();
		EObject owned = child ? owned(node) : null;
		Piece piece = new Piece(node.getOffset(), node.getEndOffset(), child ? "" : tokens(node), Piece.Kind.VALUE, owned);
		if (!phrases.isEmpty() && leads.isEmpty() && endsWithComma(last())) {
			last().add(piece);
			return;
		}
		WrittenPhrase phrase = new WrittenPhrase(syntax.phrases().get(index), index, leads);
		phrase.add(piece);
		phrases.add(phrase);
		leads.clear();
	}

	/** The element is kept at the innermost of the nodes that stand for one rule calling another. */
	private static EObject owned(INode node) {
		if (node.hasDirectSemanticElement()) {
			return node.getSemanticElement();
		}
		for (INode child : ((ICompositeNode) node).getChildren()) {
			if (child instanceof ICompositeNode) {
				return owned(child);
			}
		}
		return null;
	}

	private WrittenPhrase last() {
		return phrases.get(phrases.size() - 1);
	}

	private static boolean endsWithComma(WrittenPhrase phrase) {
		return phrase.pieces().get(phrase.pieces().size() - 1).kind() == Piece.Kind.COMMA;
	}

	private static String tokens(INode node) {
		if (node instanceof ILeafNode) {
			return node.getText();
		}
		StringBuilder tokens = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				tokens.append(leaf.getText());
			}
		}
		return tokens.toString();
	}
}
