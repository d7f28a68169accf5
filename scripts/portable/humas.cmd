@rem Node.js yang dibawa folder ini disetel untuk program yang menjalankan segalanya satu kali.
@"%~dp0node.exe" --no-regexp-tier-up --invocation-count-for-maglev=4000 --invocation-count-for-turbofan=30000 "%~dp0program\bin\humas.js" %*
