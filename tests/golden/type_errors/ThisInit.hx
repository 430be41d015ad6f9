class ThisInit { var a = 1; var b = this.a; var c = a; var d = f(); function f() return 1; var e = function() return this; static function main() { } }
