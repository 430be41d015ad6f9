import foo.;
