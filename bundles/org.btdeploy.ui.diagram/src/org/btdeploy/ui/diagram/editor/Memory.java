package org.btdeploy.ui.diagram.editor;

import org.btdeploy.diagram.view.ViewKind;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** What is remembered from one editor to the next: the mode, and how its room is divided. */
final class Memory {
	private static final String MODE = "mode";
	private static final String TEXT_SHARE = "textShare";
	private static final String OVERVIEW = "overview";
	private static final String PALETTE = "palette";
	private static final String VIEWS = "views";
	private static final int WHOLE = 1000;

	private Memory() {
	}

	private static IEclipsePreferences store() {
		return InstanceScope.INSTANCE.getNode("org.btdeploy.ui.diagram");
	}

	static EditMode mode() {
		String name = store().get(MODE, EditMode.SPLIT.name());
		for (EditMode mode : EditMode.values()) {
			if (mode.name().equals(name)) {
				return mode;
			}
		}
		return EditMode.SPLIT;
	}

	static void keep(EditMode mode) {
		store().put(MODE, mode.name());
	}

	/** @return whether the overview is shown */
	static boolean overview() {
		return store().getBoolean(OVERVIEW, false);
	}

	static void keepOverview(boolean shown) {
		store().putBoolean(OVERVIEW, shown);
	}

	/** @return whether the palette is shown */
	static boolean palette() {
		return store().getBoolean(PALETTE, true);
	}

	static void keepPalette(boolean shown) {
		store().putBoolean(PALETTE, shown);
	}

	/** @return the view in which a file was looked at last */
	static ViewKind view(IEditorInput file) {
		ViewKind kind = ViewKind.of(store().node(VIEWS).get(name(file), ""));
		return kind == null ? ViewKind.NETWORK : kind;
	}

	static void keepView(IEditorInput file, ViewKind kind) {
		store().node(VIEWS).put(name(file), kind.id());
	}

	private static String name(IEditorInput file) {
		return file instanceof IURIEditorInput located ? located.getURI().toString() : file.getName();
	}

	/** @return weights of text and picture */
	static int[] weights() {
		int text = Math.max(WHOLE / 10, Math.min(WHOLE * 9 / 10, store().getInt(TEXT_SHARE, WHOLE * 2 / 5)));
		return new int[] { text, WHOLE - text };
	}

	static void keepWeights(int[] weights) {
		int sum = weights[0] + weights[1];
		if (sum > 0) {
			store().putInt(TEXT_SHARE, (int) ((long) weights[0] * WHOLE / sum));
		}
	}
}
