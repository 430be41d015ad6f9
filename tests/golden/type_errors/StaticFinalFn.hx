class StaticFinalFn { static final function f() {} final static function g() {} static function main() {} }
