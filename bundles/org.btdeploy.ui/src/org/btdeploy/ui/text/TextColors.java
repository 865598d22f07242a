package org.btdeploy.ui.text;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * How the parts of a text are shown. The colours are definitions of the workbench's theme: those for light ground stand in
 * plugin.xml, those for dark ground in {@code dark.css} beside this class, and users can change them in the preferences.
 */
public final class TextColors {
	private static final String PREFIX = "org.btdeploy.ui.text.";

	private final Map<Part, TextAttribute> attributes = new EnumMap<>(Part.class);
	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener follower;

	/** Parts of a text that differ in looks. */
	public enum Part {
		KEYWORD(SWT.BOLD), STRING(SWT.NORMAL), COMMENT(SWT.ITALIC), NUMBER(SWT.NORMAL), WORD(SWT.NORMAL), DECLARATION(SWT.BOLD), REFERENCE(SWT.NORMAL),
		UNRESOLVED(SWT.NORMAL);

		private final int style;

		Part(int style) {
			this.style = style;
		}

		/** @return id of the colour in the theme */
		public String color() {
			return PREFIX + name().toLowerCase();
		}
	}

	/** @param changed runs after another theme or another colour was chosen */
	TextColors(Runnable changed) {
		follower = event -> {
			if (event.getProperty().startsWith(PREFIX) || event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
				attributes.clear();
				changed.run();
			}
		};
		themes.addPropertyChangeListener(follower);
	}

	TextAttribute of(Part part) {
		return attributes.computeIfAbsent(part, any -> {
			ColorRegistry colors = themes.getCurrentTheme().getColorRegistry();
			return new TextAttribute(colors.get(part.color()), null, part.style);
		});
	}

	void dispose() {
		themes.removePropertyChangeListener(follower);
	}
}
