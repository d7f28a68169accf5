@echo off
rem Memeriksa berkas yang diseret ke ikon ini, atau yang dikirim lewat menu Kirim ke.
rem Berkas Word dibuka lagi sebagai salinan dengan komentar; aslinya tidak berubah.
chcp 65001 >nul
title humas: periksa naskah
set "HUMAS=%~dp0"
cd /d "%HUMAS%"
if exist "ruang-kerja\humas.yaml" cd ruang-kerja
if "%~1"=="" echo Seret satu atau beberapa berkas Word ke ikon ini, lalu lepaskan.
:next
if "%~1"=="" goto done
call :check "%~1"
shift
goto next
:done
echo.
pause
exit /b

:check
echo.
if /i "%~x1"==".docx" goto word
call "%HUMAS%humas.cmd" check "%~1"
exit /b
:word
set COUNT=1
set "COPY=%~dpn1-diperiksa.docx"
:name
if not exist "%COPY%" goto write
set /a COUNT+=1
set "COPY=%~dpn1-diperiksa-%COUNT%.docx"
goto name
:write
call "%HUMAS%humas.cmd" check "%~1" --out "%COPY%"
if exist "%COPY%" start "" "%COPY%"
exit /b
