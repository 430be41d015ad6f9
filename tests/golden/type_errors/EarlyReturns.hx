class EarlyReturns { static inline function f(x:Int) { for (i in 0...x) { if (i > 1) return i; } return 0; }
static inline function g(x:Int) { if (x > 1) { return 1; } else if (x > 2) { return 3; } return 4; }
static inline function h(x:Int) { if (x > 1) { if (x > 2) return 1; } return 4; }
static inline function i(x:Int) { switch (x) { case 1: return 1; case _: } return 2; }
static inline function j(x:Int) { switch (x) { case 1: return 1; case 2: return 3; case _: return 4; } }
static inline function k(x:Int) { try { return 1; } catch (e:String) { return 2; } }
static inline function l(x:Int):Void { if (x > 1) return; trace(x); }
static inline function m(x:Int):Void { if (x > 1) return; }
static inline function n(x:Int):Int { return if (x > 1) return 2 else 3; }
static inline function o(x:Int):Int { while (true) { return 1; } }
static inline function p(x:Int):Int { trace(1); var y = if (x > 1) return 2 else 3; return y; }
static inline function q(x:Int) { if (x > 1) throw "a"; return 1; }
static inline function r(x:Bool) { switch (x) { case true: return 1; case false: return 2; } }
static inline function s(x:Int) { var f = function() { if (x > 1) return 2; return 3; } return f(); }
static inline function t(x:Int) { { if (x > 1) return 1; } return 2; }
static inline function u(x:Int) { { return 2; } }
static inline function v(x:Int) { if (x > 1 && x < 3) { trace(1); return 1; } trace(2); if (x == 7) { return 8; } return 2; }
static inline function w(x:Int) { switch (x) { case 1 | 2: return 1; case y if (y > 3): return 2; default: } return 1; }
static inline function z(x:Int) { switch (x) { case 1: return 1; } return 1; }
static function main() { f(1); 
g(1); 
h(1); 
i(1); 
j(1); 
k(1); 
l(1);
m(1);
n(1);
o(1);
p(1);
q(1);
r(true);
s(1);
t(1);
u(1);
v(1);
w(1);
z(1);
} }
