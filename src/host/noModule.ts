/** Stands in for a module of Node that a browser does not have and our code does not reach. */
export {};
