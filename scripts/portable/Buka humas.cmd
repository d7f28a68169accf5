@echo off
rem Membuka jendela perintah di ruang kerja di samping berkas ini; sekali di awal, membuatnya.
chcp 65001 >nul
title humas
set "PATH=%~dp0;%PATH%"
cd /d "%~dp0"
if exist "ruang-kerja\humas.yaml" goto menu
echo Ruang kerja belum ada. Jawab beberapa pertanyaan ini untuk membuatnya.
echo.
call "%~dp0humas.cmd" init ruang-kerja
if not exist "ruang-kerja\humas.yaml" goto prompt
:menu
cd ruang-kerja
call "%~dp0humas.cmd"
:prompt
echo.
echo Ketik humas untuk memilih dari menu, humas --help untuk semua perintah, exit untuk menutup.
cmd /k
