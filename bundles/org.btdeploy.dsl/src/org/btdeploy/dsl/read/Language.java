package org.btdeploy.dsl.read;

import org.btdeploy.dsl.BtDeployStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The injector of the language for reading files outside a workbench; made when first needed, once. */
public final class Language {
	private static final Injector INJECTOR = new BtDeployStandaloneSetup() {
		@Override
		public Injector createInjector() {
			return Guice.createInjector(new ReadingModule());
		}
	}.createInjectorAndDoEMFRegistration();

	private Language() {
	}

	/** @return the injector that makes parsers, resources and value converters */
	public static Injector injector() {
		return INJECTOR;
	}
}
