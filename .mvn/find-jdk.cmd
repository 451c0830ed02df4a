@REM Called by mvnw.cmd: Maven runs on JAVA_HOME or else on the java in PATH, and either is often older than the Java 25 this build needs.
@REM A JAVA_HOME that fits is kept; otherwise the lowest fitting version from the usual places is taken, and set as JAVA_HOME.
@SETLOCAL EnableExtensions DisableDelayedExpansion
@SET "BEST="
@SET "BEST_VERSION=9999"
@IF DEFINED JAVA_HOME CALL :consider "%JAVA_HOME%"
@IF DEFINED BEST GOTO found
@FOR %%J IN (java.exe) DO @IF NOT "%%~$PATH:J"=="" CALL :consider "%%~dp$PATH:J.."
@FOR /D %%D IN ("%ProgramFiles%\Eclipse Adoptium\jdk-*") DO @CALL :consider "%%~D"
@FOR /D %%D IN ("%ProgramFiles%\Java\jdk-*") DO @CALL :consider "%%~D"
@FOR /D %%D IN ("%ProgramFiles%\Microsoft\jdk-*") DO @CALL :consider "%%~D"
@FOR /D %%D IN ("%USERPROFILE%\.jdks\*") DO @CALL :consider "%%~D"
@IF DEFINED BEST GOTO found
@ECHO Beachhead needs a JDK 25 or newer and found none: install Eclipse Temurin 25 (https://adoptium.net), or set JAVA_HOME to a JDK 25.>&2
@EXIT /B 1

:found
@ENDLOCAL & SET "JAVA_HOME=%BEST%"
@EXIT /B 0

@REM Remembers folder %1 if it is a JDK 25 or newer, and lower than the one remembered so far.
:consider
@IF NOT EXIST "%~f1\bin\javac.exe" EXIT /B 0
@IF NOT EXIST "%~f1\release" EXIT /B 0
@SET "VERSION="
@FOR /F "usebackq tokens=1,2 delims==" %%A IN ("%~f1\release") DO @IF "%%A"=="JAVA_VERSION" SET "VERSION=%%~B"
@IF NOT DEFINED VERSION EXIT /B 0
@FOR /F "delims=.-+_" %%A IN ("%VERSION%") DO @SET "VERSION=%%A"
@IF %VERSION% LSS 25 EXIT /B 0
@IF %VERSION% GEQ %BEST_VERSION% EXIT /B 0
@SET "BEST=%~f1"
@SET "BEST_VERSION=%VERSION%"
@EXIT /B 0
