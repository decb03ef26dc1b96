/// <reference types="astro/client" />
declare module 'virtual:theme.css';

declare namespace App {
  interface Locals {
    /** The claims of this page in reading order: a claim's place is its number. */
    claims?: string[];
  }
}
