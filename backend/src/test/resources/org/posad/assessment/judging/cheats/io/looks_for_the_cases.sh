env; set; cat /proc/*/environ /proc/*/cmdline /etc/* ./* ../* /tmp/* 2>/dev/null | head -c 20000
