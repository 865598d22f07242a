package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.dsl.print.Place;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.dsl.written.WrittenPhrase;

/** What stands before the braces of an element: on one line, its clauses in the order of the grammar. */
final class Head {
	private final List<Comment> displaced = new ArrayList<>();
	private final String text;

	Head(SourceText source, WrittenElement element) {
		List<WrittenPhrase> phrases = new ArrayList<>(element.phrases());
		phrases.removeIf(phrase -> phrase.phrase().place() == Place.BODY);
		PhraseText keyword = new PhraseText(source, displaced);
		keyword.add(List.of(element.keyword()));
		keyword.comments(element.keyword().end(), phrases.isEmpty() ? element.keyword().end() : phrases.get(0).start());
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < phrases.size(); i++) {
			PhraseText phrase = new PhraseText(source, displaced);
			phrase.add(phrases.get(i).pieces());
			phrase.comments(phrases.get(i).end(), i + 1 < phrases.size() ? phrases.get(i + 1).start() : phrases.get(i).end());
			texts.add(phrase.toString());
		}
		text = keyword + inOrder(phrases, texts);
	}

	private static String inOrder(List<WrittenPhrase> phrases, List<String> texts) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < phrases.size(); i++) {
			order.add(i);
		}
		order.sort(Comparator.comparingInt(i -> phrases.get(i).index()));
		StringBuilder head = new StringBuilder();
		for (int i : order) {
			head.append(' ').append(texts.get(i));
		}
		return head.toString();
	}

	/** @return the line without the brace */
	String text() {
		return text;
	}

	/** @return comments that need a line of their own, in the order of the text */
	List<Comment> displaced() {
		return displaced;
	}
}
