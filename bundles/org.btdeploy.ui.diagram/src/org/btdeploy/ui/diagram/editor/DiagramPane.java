package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.ui.copy.Snippet;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.parts.ScenePart;
import org.btdeploy.ui.diagram.gesture.Arranging;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.gesture.ModelGestures;
import org.btdeploy.ui.diagram.navigate.FindBar;
import org.btdeploy.ui.diagram.navigate.Overview;
import org.btdeploy.ui.diagram.navigate.Panning;
import org.btdeploy.ui.diagram.navigate.Zooming;
import org.btdeploy.ui.diagram.keys.PictureKeys;
import org.btdeploy.ui.diagram.menu.QuickActions;
import org.btdeploy.ui.diagram.palette.Palette;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.DrawingJob;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.diagram.scene.Sight;
import org.btdeploy.ui.diagram.transfer.CopyPaste;
import org.btdeploy.ui.diagram.transfer.PictureCopy;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.document.SessionListener;
import org.btdeploy.ui.select.ElementSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The picture side of the editor: banner and viewer, kept up to date with the text. */
final class DiagramPane implements SessionListener {
	private final DeploymentEditor editor;
	private final Composite control;
	private final StateBanner banner;
	private final SceneViewer viewer;
	private final Palette palette;
	private final PaletteSide paletteSide;
	private final QuickActions quick;
	private final GestureHost host;
	private final Zooming zooming;
	private final FindBar find;
	private final Overview overview;
	private PictureBar bar;
	private ViewBar views;
	private Sight sight = Sight.FIRST;
	private final Glances glances;
	private final ShownElements shown;
	private final Gestures gestures;
	private final Arranging arranging;
	private final CopyPaste copyPaste;
	private DeploymentSession session;
	private DrawingJob job;
	private boolean following;
	private boolean visible;

	DiagramPane(DeploymentEditor editor, Composite parent, Consumer<EObject> chosen) {
		this.editor = editor;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		banner = new StateBanner(editor, control);
		Composite row = new Composite(control, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 0).applyTo(row);
		DefaultEditDomain domain = new DefaultEditDomain(editor);
		domain.setCommandStack(new PassingStack());
		viewer = new SceneViewer(row);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		domain.addViewer(viewer);
		glances = new Glances(viewer);
		shown = new ShownElements(viewer);
		host = new GestureHost(editor, this);
		arranging = new Arranging(host);
		gestures = new ModelGestures(host);
		copyPaste = new CopyPaste(host, gestures, this::pasted);
		viewer.setProperty(Gestures.PROPERTY, gestures);
		zooming = new Zooming(viewer);
		new Panning(viewer);
		find = new FindBar(control, viewer, zooming);
		find.control().moveAbove(row);
		overview = new Overview(row, viewer);
		palette = new Palette(row, domain, viewer.getControl());
		paletteSide = new PaletteSide(palette);
		quick = new QuickActions(host);
		viewer.setKeyHandler(new PictureKeys(viewer, quick::create));
		viewer.setContextMenu(new DiagramMenu(editor, viewer, host));
		palette.onKeys(quick::use, () -> viewer.getControl().setFocus());
		viewer.addDropTargetListener((org.eclipse.jface.util.TransferDropTargetListener) new TemplateDrop(viewer));
		viewer.addSelectionChangedListener(event -> {
			IStructuredSelection selection = (IStructuredSelection) event.getSelection();
			if (!following && selection.getFirstElement() instanceof FigurePart part) {
				EObject element = element(part);
				if (element != null) {
					chosen.accept(element);
				}
			} else if (!following && selection.getFirstElement() instanceof ScenePart) {
				editor.selection().set(List.of(ElementSelection.DEPLOYMENT));
			}
		});
	}

	/** @return the element of the figure in the latest state of the text, null if it is not there */
	private EObject element(FigurePart part) {
		Checked latest = session == null ? null : session.latest();
		return latest == null || part.key().element() == null ? null : latest.find(part.key().element());
	}

	Composite control() {
		return control;
	}

	SceneViewer viewer() {
		return viewer;
	}

	Zooming zooming() {
		return zooming;
	}

	CopyPaste copyPaste() {
		return copyPaste;
	}

	/** Where to paste: into the one box that is selected. */
	FigureKey pasteTarget() {
		return viewer.selected().isEmpty() ? null : viewer.selected().get(0);
	}

	private void pasted(List<String> paths, Snippet snippet) {
		redraw();
		viewer.flush();
		new PastedPlaces(editor.places(), viewer.scene().drawing()).put(paths, snippet);
		redraw();
		viewer.flush();
		if (viewer.select(paths) == 0) {
			editor.note(Messages.get("DiagramPane_pastedUnseen"));
		}
	}

	void copyPicture() {
		try {
			PictureCopy.copy(viewer.scene().drawing().scene());
			editor.note(Messages.get("DiagramPane_pictureCopied"));
		} catch (IOException e) {
			editor.status(e.getMessage());
		}
	}

	Arranging arranging() {
		return arranging;
	}

	FindBar find() {
		return find;
	}

	Overview overview() {
		return overview;
	}

	/** Connects what the bar above the editor shows. */
	void show(PictureBar value, ViewBar chosen) {
		bar = value;
		views = chosen;
		views.show(sight);
		overview.setVisible(Memory.overview());
		bar.showOverview(overview.isVisible());
		bar.showPalette(paletteSide.isShown());
	}

	void toggleOverview() {
		overview.setVisible(!overview.isVisible());
		Memory.keepOverview(overview.isVisible());
		bar.showOverview(overview.isVisible());
	}

	void togglePalette() {
		paletteSide.show(!paletteSide.isShown());
		bar.showPalette(paletteSide.isShown());
		if (viewer.getControl().isVisible() && !paletteSide.isShown()) {
			viewer.getControl().setFocus();
		}
	}

	/** Goes to the search of the palette. */
	void usePalette() {
		paletteSide.use();
		bar.showPalette(true);
	}

	void zoomToSelection() {
		if (!zooming.fitSelection()) {
			editor.status(Messages.get("DiagramPane_nothingSelected"));
		}
	}

	QuickActions quick() {
		return quick;
	}

	/** @return the picture as a place to work on elements */
	GestureHost host() {
		return host;
	}

	/** Shows what came of a change that was not made by a gesture. */
	void applied(ModelEdits.Outcome outcome) {
		host.done(outcome, false);
	}

	Palette palette() {
		return palette;
	}

	/** Deletes what is selected, or says why not. */
	void deleteSelection() {
		List<FigureKey> keys = viewer.selected();
		Command command = gestures.delete(keys);
		gestures.explain(command);
		if (command.canExecute()) {
			viewer.getEditDomain().getCommandStack().execute(command);
		}
	}

	/** @return what the banner says, null if there is none */
	String banner() {
		return banner.message();
	}

	/** Follows another text; null for none. */
	void follow(DeploymentSession next) {
		if (session != null) {
			session.remove(this);
			job.cancel();
		}
		session = next;
		if (session != null) {
			job = new DrawingJob(editor.getTitle(), () -> editor.places().copy(), this::show);
			sight = sight.with(Memory.view(editor.getEditorInput()));
			if (views != null) {
				views.show(sight);
			}
			session.add(this);
			if (session.latest() != null) {
				checked(session.latest());
			}
		}
	}

	@Override
	public void renamed(String before, String now) {
		sight = sight.renamed(before, now);
	}

	/** Says whether the picture is to be seen; while it is not, nothing is drawn. */
	void setVisible(boolean value) {
		visible = value;
		control.setVisible(value);
		if (value && session != null && session.latest() != null) {
			checked(session.latest());
		}
	}

	@Override
	public void checked(Checked latest) {
		if (control.isDisposed() || !visible) {
			return;
		}
		Checked good = latest.isGood() ? latest : session.lastGood();
		if (good != null && (viewer.scene() == null || viewer.scene().drawing().checked() != good || !viewer.scene().drawing().sight().equals(sight))) {
			job.draw(good, sight);
		}
		banner.update(latest, good != null);
	}

	/** Shows or hides the banner after something it is about has changed. */
	void refreshBanner() {
		if (session != null && session.latest() != null && !control.isDisposed()) {
			banner.update(session.latest(), session.lastGood() != null);
		}
	}

	/** Draws anew with the places as they are now. */
	void redraw() {
		Checked good = session == null ? null : session.lastGood();
		if (good != null) {
			job.drawNow(good, sight);
		}
	}

	private void show(Drawing drawing) {
		if (control.isDisposed()) {
			return;
		}
		following = true;
		ViewKind before = viewer.scene() == null ? null : viewer.scene().drawing().view();
		boolean other = before != null && before != drawing.view();
		if (other) {
			glances.leave(before);
		}
		viewer.show(drawing);
		if (sight.isRestricted()) {
			views.show(sight); // elements may have other labels now
		}
		if (other) {
			glances.enter(drawing.view());
		}
		selectAsElsewhere();
		following = false;
		glances.begin();
	}

	/** What is worked on elsewhere is selected where it has come into the picture. */
	private void selectAsElsewhere() {
		Checked state = session.latest();
		shown.keepSelected(editor.selection().keys().stream().map(state::find).filter(Objects::nonNull).toList());
	}

	/** @return what of the deployment is shown */
	Sight sight() {
		return sight;
	}

	/** Shows something else of the deployment; which view it is, is remembered for the file. */
	void look(Sight next) {
		boolean other = !next.equals(sight);
		sight = next;
		views.show(next);
		if (other) {
			Memory.keepView(editor.getEditorInput(), next.kind());
			palette.clear();
			redraw();
		}
	}

	/** Shows the whole deployment again. */
	void showAll() {
		new PartMenu(editor).showAll();
	}

	/** @return the keys of all elements that are selected along with the one that was chosen, which comes first */
	List<String> chosen(EObject element) {
		return shown.with(element);
	}

	/** Shows which element is being worked on in the text. */
	void select(EObject element) {
		following = true;
		shown.select(element);
		following = false;
	}

	/** Shows which elements were chosen elsewhere. */
	void select(List<EObject> elements) {
		following = true;
		shown.select(elements);
		following = false;
	}

	/** Brings an element, or what it is drawn in, into view. */
	void reveal(EObject element) {
		shown.reveal(element);
	}
}
