package org.btdeploy.edit;

import java.util.function.Supplier;

/**
 * Why an operation cannot be done.
 *
 * @param reason a sentence in plain words that says what stands in the way
 */
public record Refusal(String reason) {
	/** @return a refusal with a text of this bundle, see {@link Messages} */
	public static Refusal of(String key, Object... arguments) {
		return new Refusal(Messages.get(key, arguments));
	}

	/** @return the first refusal that the checks give, in their order; later ones may rely on what earlier ones found in order */
	@SafeVarargs
	public static Refusal first(Supplier<Refusal>... checks) {
		for (Supplier<Refusal> check : checks) {
			Refusal refusal = check.get();
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}
}
