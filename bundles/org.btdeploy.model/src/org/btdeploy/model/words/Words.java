package org.btdeploy.model.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.btdeploy.model.ServerRole;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** From the words of the text to what they mean. Unknown words mean nothing here; the language reports them. */
public final class Words {
	private Words() {
	}

	/** @return the meaning of the word, {@code otherwise} if it is null or unknown */
	public static <T> T one(String word, Function<String, T> meaning, T otherwise) {
		T known = word == null ? null : meaning.apply(word);
		return known == null ? otherwise : known;
	}

	/** @return the meanings of the known words, in their order, not modifiable */
	public static <T> EList<T> many(List<String> words, Function<String, T> meaning) {
		List<T> known = new ArrayList<>(words.size());
		for (String word : words) {
			T meant = meaning.apply(word);
			if (meant != null) {
				known.add(meant);
			}
		}
		return new BasicEList.UnmodifiableEList<>(known.size(), known.toArray());
	}

	/** As {@link #many}, with Single Sign-On added where another role brings it. */
	public static EList<ServerRole> roles(List<String> words) {
		List<ServerRole> known = new ArrayList<>(words.size() + 1);
		boolean bringsSso = false;
		for (String word : words) {
			ServerRole role = ServerRole.get(word);
			if (role != null) {
				known.add(role);
				bringsSso |= role == ServerRole.BIZTALK_RUNTIME || role == ServerRole.MASTER_SECRET_SERVER;
			}
		}
		if (bringsSso && !known.contains(ServerRole.SSO_SERVER)) {
			known.add(ServerRole.SSO_SERVER);
		}
		return new BasicEList.UnmodifiableEList<>(known.size(), known.toArray());
	}

	/** @return whether the word stands in quotes, that is, names something the tool does not know */
	public static boolean isQuoted(String word) {
		return word.startsWith("\"");
	}

	/** @return the word without its quotes, for display */
	public static String text(String word) {
		return isQuoted(word) && word.length() > 1 ? word.substring(1, word.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\") : word;
	}
}
