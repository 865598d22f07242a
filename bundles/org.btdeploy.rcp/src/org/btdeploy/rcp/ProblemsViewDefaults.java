package org.btdeploy.rcp;

import java.io.IOException;
import java.io.StringWriter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;

/**
 * How the Problems view looks before a user changes it: an ungrouped list, the worst on top, with the rule beside each finding.
 * The platform groups by severity and closes the groups, for which it has no setting; but what it remembers of a view can be
 * given to it beforehand.
 */
final class ProblemsViewDefaults {
	/** Under which the workbench keeps what a view remembers. */
	private static final String STATE = "memento";
	private static final String[] COLUMNS = { "org.eclipse.ui.ide.severityAndDescriptionField", "org.btdeploy.ui.ruleField",
		"org.eclipse.ui.ide.resourceField", "org.eclipse.ui.ide.locationField" };
	private static final int[] WIDTHS = { 330, 80, 160, 68 };

	private ProblemsViewDefaults() {
	}

	/** To be called before the view is opened for the first time. */
	static void prepare() {
		MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
		for (MPartDescriptor view : application.getDescriptors()) {
			if (IPageLayout.ID_PROBLEM_VIEW.equals(view.getElementId())) {
				view.getPersistedState().put(STATE, state());
			}
		}
	}

	private static String state() {
		XMLMemento state = XMLMemento.createWriteRoot("view");
		state.putString("categoryGroup", "none");
		state.putString("PRIMARY_SORT_FIELD", "org.btdeploy.ui.urgencyField");
		var widths = state.createChild("columnWidths");
		for (int i = 0; i < COLUMNS.length; i++) {
			state.createChild("visible", COLUMNS[i]);
			widths.putInteger(COLUMNS[i], WIDTHS[i]);
		}
		StringWriter text = new StringWriter();
		try {
			state.save(text);
		} catch (IOException e) {
			ILog.get().error(e.getMessage(), e); // cannot be, in memory
		}
		return text.toString();
	}
}
