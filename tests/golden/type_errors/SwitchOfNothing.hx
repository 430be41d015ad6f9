enum E {}
class SwitchOfNothing { static function main() { var i = 1; switch (i) {} var e:E = null; switch (e) {} var s = "a"; switch (s) {}
 var b = switch (i) {}; var b = switch (e) {}; var d:Dynamic = null; switch (d) {} var c:Int = switch (i) {}; switch (true) {} } }
