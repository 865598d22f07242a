package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.popup.ChoiceBox;
import org.btdeploy.ui.diagram.popup.Item;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.fix.Fix;
import org.btdeploy.ui.fix.FixIcons;
import org.btdeploy.ui.fix.Fixes;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Offers the quick fixes of findings, over the picture. */
final class FixBox {
	private static final int GAP = 4;

	private final DeploymentEditor editor;
	private final SceneViewer viewer;

	FixBox(DeploymentEditor editor, SceneViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	/** Offers what can be done about the findings of a badge. */
	void open(FigureKey badge) {
		offer(findings(badge.element(), viewer.scene().drawing().figure(badge).tip()), below(badge));
	}

	private Point below(FigureKey badge) {
		SceneFigure figure = (SceneFigure) ((FigurePart) viewer.getEditPartRegistry().get(badge)).getFigure();
		Rectangle place = figure.core();
		figure.translateToAbsolute(place);
		return new Point(place.x, place.bottom() + GAP);
	}

	/** Offers what can be done about all findings of what is selected; of all findings where nothing is. */
	void openForSelection() {
		List<Finding> findings = new ArrayList<>();
		if (viewer.selected().isEmpty()) {
			findings.addAll(editor.session().checkNow().findings());
		} else {
			viewer.selected().forEach(key -> findings.addAll(findings(key.element(), null)));
		}
		viewer.keyUsed(true);
		offer(findings, viewer.anchor());
	}

	/** @return the findings whose badges are on the figure; with a tip only those it tells of */
	List<Finding> findings(String element, String tip) {
		Checked latest = editor.session().checkNow();
		List<Finding> found = new ArrayList<>();
		for (Finding finding : latest.findings()) {
			boolean here = tip == null ? isAbout(finding, element) : tip.contains(finding.message());
			if (here && !found.contains(finding)) {
				found.add(finding);
			}
		}
		return found;
	}

	/** @return the findings that are about the deployment as a whole */
	List<Finding> ofDeployment() {
		Checked latest = editor.session().checkNow();
		return latest.findings().stream().filter(finding -> finding.element() == null || finding.element().eContainer() == null).toList();
	}

	private boolean isAbout(Finding finding, String element) {
		if (finding.element() != null && finding.element().eContainer() != null && ElementPaths.of(finding.element()).equals(element)) {
			return true;
		}
		return viewer.scene().getChildren().stream().map(FigurePart.class::cast)
			.anyMatch(part -> ((FigurePart) part).key().kind() == FigureKind.BADGE && element.equals(((FigurePart) part).key().element())
				&& ((FigurePart) part).shown().tip() != null && ((FigurePart) part).shown().tip().contains(finding.message()));
	}

	private void offer(List<Finding> findings, Point near) {
		List<Item> items = new ArrayList<>();
		for (Finding finding : findings) {
			for (Fix fix : Fixes.of(editor.session(), finding)) {
				items.add(new Item(findings.size() == 1 ? fix.label() : Messages.get("FixBox_of", finding.rule().id(), fix.label()), FixIcons.of(fix), fix));
			}
		}
		if (items.isEmpty()) {
			editor.status(Messages.get("FixBox_none"));
			return;
		}
		String title = findings.size() == 1 ? Messages.get("FixBox_title", findings.get(0).message(), findings.get(0).rule().id(),
			String.join(", ", findings.get(0).rule().sources())) : Messages.get("FixBox_several", findings.size());
		new ChoiceBox((Composite) viewer.getControl(), title, "", ChoiceBox.filtering(items)).open(near, item -> apply((Fix) item.value()));
	}

	/** As one gesture; the user may give up, which changes nothing. */
	void apply(Fix fix) {
		ModelEdits.Outcome outcome = fix.apply(viewer.getControl().getShell());
		if (outcome != null) {
			editor.pane().applied(outcome);
		}
	}
}
