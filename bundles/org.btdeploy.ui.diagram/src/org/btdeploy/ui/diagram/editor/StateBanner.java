package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.assist.FirstTemplate;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.document.Checked;
import org.eclipse.swt.widgets.Composite;

/** Says above the picture why it is not, or not quite, the picture of the text. */
final class StateBanner {
	private final DeploymentEditor editor;
	private final Banner banner;

	StateBanner(DeploymentEditor editor, Composite parent) {
		this.editor = editor;
		banner = new Banner(parent);
	}

	/** @return what it says, null if it is not shown */
	String message() {
		return banner.isShown() ? banner.message() : null;
	}

	/** @param drawn whether there is a picture of an earlier state */
	void update(Checked latest, boolean drawn) {
		String places = editor.places().problem();
		if (FirstTemplate.isNeeded(latest)) {
			banner.show(Messages.get("Banner_blank"), editor.isEditable() ? Messages.get("Banner_begin") : null, () -> FirstTemplate.insertBlank(editor.textViewer().getDocument(), editor.getTitle()));
		} else if (!latest.isGood()) {
			banner.show(Messages.get(drawn ? "Banner_broken" : "Banner_never"), Messages.get("Banner_show"), () -> editor.showError(latest));
		} else if (places != null) {
			banner.show(Messages.get("Banner_layout", places), null, null);
		} else if (banner.isShown()) {
			banner.hide();
		}
	}
}
