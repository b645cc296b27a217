@echo off
rem Starts Engram, as the script "engram" beside this one does on Linux and macOS.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%~1"=="--class-archive" goto archive

set "MAIN=-jar "%HERE%engram.jar""
if defined ENGRAM_MAIN set "MAIN=-cp "%HERE%engram.jar" %ENGRAM_MAIN%"
set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if /i "%~x1"==".engram" set "WINDOW=1"
if defined ENGRAM_MAIN set "WINDOW=1"
if "%~1"=="bench" for %%a in (%*) do if "%%a"=="--window" set "WINDOW=1"
if not exist "%HERE%window.options" set "WINDOW="
if defined WINDOW set "WINDOW="@%HERE%window.options""
set "VECTOR="
if defined JAVA_HOME findstr /c:"jdk.incubator.vector" "%JAVA_HOME%\release" >nul 2>nul && set "VECTOR=--add-modules jdk.incubator.vector"
for %%a in (--help -h --version -V help datasets) do if "%~1"=="%%a" set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if /i "%~x1"==".engram" set "WINDOW=1"
if defined ENGRAM_MAIN set "WINDOW=1"
if "%~1"=="bench" for %%a in (%*) do if "%%a"=="--window" set "WINDOW=1"
if not exist "%HERE%window.options" set "WINDOW="
if defined WINDOW set "WINDOW="@%HERE%window.options""
set "VECTOR="
"%JAVA%" -Xlog:disable -Xshare:auto "-XX:SharedArchiveFile=%HERE%engram.jsa" %WINDOW% %VECTOR% %MAIN% %*
exit /b

:archive
"%JAVA%" -Xlog:disable -Xbatch -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%HERE%engram.jsa" -cp "%HERE%engram.jar" engram.app.ClassArchive
exit /b
