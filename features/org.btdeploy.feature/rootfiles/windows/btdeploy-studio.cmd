@echo off
rem Starts btdeploy Studio: btdeploy-studio [FILE or FOLDER]...
rem Java: the one in jre\ beside this script, else BTDEPLOY_JAVA, JAVA_HOME, the PATH; version 21 or newer.
setlocal enabledelayedexpansion
set "JAVA="
for %%h in ("%~dp0jre" "%BTDEPLOY_JAVA%" "%JAVA_HOME%") do if not defined JAVA call :try "%%~h"
if not defined JAVA for %%j in (javaw.exe) do if not "%%~$PATH:j"=="" for %%b in ("%%~dp$PATH:j..") do call :try "%%~fb"
if not defined JAVA (
  echo btdeploy-studio: no Java of version 21 or newer found. 1>&2
  echo   Install one ^(https://adoptium.net has them^) or set BTDEPLOY_JAVA to its folder. 1>&2
  pause
  exit /b 3
)
set "CACHE=%LOCALAPPDATA%\btdeploy"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
start "" "%JAVA%" -Xms96m -Xmx640m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\studio-%MAJOR%.jsa" --add-opens=java.base/java.lang=ALL-UNNAMED -jar "%LAUNCHER%" -nosplash %*
exit /b 0

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~v"
set MAJOR=%MAJOR:"=%
if %MAJOR% GEQ 21 set "JAVA=%~1\bin\javaw.exe"
exit /b
